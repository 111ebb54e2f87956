def f(a, b, c):
    x = a; y = b
    x = y = c
    return x + y, a, b

def g(q):
    v0 = q
    v1 = q
    v2 = q
    v3 = q
    v4 = q
    v5 = q
    v6 = q
    v7 = q
    v8 = q
    v9 = q
    v10 = q
    v11 = q
    v12 = q
    v13 = q
    v14 = q
    v15 = q
    v16 = q
    v17 = q
    v18 = q
    v19 = q
    v20 = q
    v21 = q
    v22 = q
    v23 = q
    v24 = q
    v25 = q
    v26 = q
    v27 = q
    v28 = q
    v29 = q
    v30 = q
    v31 = q
    v32 = q
    v33 = q
    v34 = q
    v35 = q
    v36 = q
    v37 = q
    v38 = q
    v39 = q
    v40 = q
    v41 = q
    v42 = q
    v43 = q
    v44 = q
    v45 = q
    v46 = q
    v47 = q
    v48 = q
    v49 = q
    v50 = q
    v51 = q
    v52 = q
    v53 = q
    v54 = q
    v55 = q
    v56 = q
    v57 = q
    v58 = q
    v59 = q
    v60 = q
    v61 = q
    v62 = q
    v63 = q
    v64 = q
    v65 = q
    v66 = q
    v67 = q
    v68 = q
    v69 = q
    if q: del v3, v66
    return v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19 + v20 + v21 + v22 + v23 + v24 + v25 + v26 + v27 + v28 + v29 + v30 + v31 + v32 + v33 + v34 + v35 + v36 + v37 + v38 + v39 + v40 + v41 + v42 + v43 + v44 + v45 + v46 + v47 + v48 + v49 + v50 + v51 + v52 + v53 + v54 + v55 + v56 + v57 + v58 + v59 + v60 + v61 + v62 + v63 + v64 + v65 + v66 + v67 + v68 + v69
